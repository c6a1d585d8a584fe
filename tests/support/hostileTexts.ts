/** Strings that the schema allows and a careless page would run, follow or choke on. `canary` is called by whatever runs. */
const RUN = 'globalThis.canary?.()';

export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'an image with a handler': `<img src=x onerror="${RUN}">`,
  'a script': `<script>${RUN}</script>`,
  'an SVG with a handler': `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName=x></svg>`,
  'a broken-out attribute': `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`,
  'a broken-out attribute in single quotes': `' onmouseover='${RUN}' x='`,
  'an end of script': `</script><script>${RUN}</script>`,
  'an end of textarea, title and style': `</textarea></title></style><img src=x onerror=${RUN}>`,
  'an unclosed comment': '<!-- <script>',
  'an unclosed element': '</li></ol></div><plaintext>',
  'an encoded tag': `&lt;img src=x onerror=${RUN}&gt;`,
  'a frame': `<iframe srcdoc="<script>parent.canary()</script>"></iframe>`,
  'a style': '<style>*{display:none}</style>',
  'a base': '<base href="http://evil.test/">',
  'a refresh': '<meta http-equiv="refresh" content="0;url=http://evil.test/">',
  'a template': `{{constructor.constructor('${RUN}')()}}`,
  'a template literal': `\${${RUN}}`,
  'a bidi override': 'Paid \u202e000,1$\u202c to \u2066\u202eevil',
  'a NUL and controls': 'a\u0000b\u0007\u001b[31m\u0085\u2028',
  'lone surrogates': '\ud800 \udfff x \ud83d',
  'a storm of marks': `Z${'\u0300\u0316\u0489'.repeat(2000)}`,
  'a name of the language': '__proto__',
  'a name of the page': 'documentElement',
};
