/** Entry of the widget's script. The first definition wins: the script may be there twice, or in two versions. */
import { QuotelineTimeline, TAG } from './element';

if (!customElements.get(TAG)) customElements.define(TAG, QuotelineTimeline);
