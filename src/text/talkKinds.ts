/**
 * What a talk is called in a heading. One list for the title, the head's first line and a later head: a kind
 * that may head a file may head its second document too.
 */
export const KIND_OF_TALK =
  /\b(?:remarks|speech|statement|address|interview|press conference|briefing|gaggle|transcript|testimony|hearing|debate|lecture|q&a|conversation|earnings call|keynote|panel|podcast|oral history|meeting|deposition|inquiry|proceedings|verbatim record|town hall|round ?table|webinar|letter|sermon|homily|eulogy|minutes)\b/i;
