import tokens from '../tokens.css?inline';
import reader from './reader.css?inline';

/** Everything the reader needs to look like itself, for its root. */
export const readerStyles: readonly string[] = [tokens, reader];
