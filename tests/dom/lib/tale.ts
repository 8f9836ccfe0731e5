/** The paragraphs of a story that begins where it begins. */
export const TALE = [
  'The ferry was late on the morning that Ilse Brandt came back to the island, and nobody stood on the quay to meet her.',
  'She carried one bag and a brass key that had hung for eleven years on a nail in a kitchen four hundred miles inland.',
  'The harbour master watched her go up the hill and wrote the hour in his book, as he wrote everything that happened.',
  'By noon the whole street knew that the lamp house was open again, and that the shutters had been folded back.',
  'What she found inside was not what her brother had described: the clock still ran, and the table was laid for two.',
  'She sat down, turned to the first page in a hand that she did not know, and began to read while the tide went out.',
].map(text => `<p>${text}</p>`);
