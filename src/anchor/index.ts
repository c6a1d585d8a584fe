/** The anchor room: quotes described so that they are found again after edits. */
export { describe, describer } from './describe';
export { locate, type AnchorStatus, type Located } from './locate';
export { locateMention } from './mention';
export { verifyAnchors, type AnchorCheck, type CorrectedText } from './verifyAnchors';
