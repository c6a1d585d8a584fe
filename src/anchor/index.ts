/** The anchor room: quotes described so that they are found again after edits. */
export { describe, describer } from './describe';
export { locate } from './locate';
export type { AnchorStatus, Located } from './located';
export { locateMention } from './mention';
export { verifyAnchors, type AnchorCheck, type CorrectedText } from './verifyAnchors';
