/** How a language that programs are written in may be called. */
export const LANGUAGE = /^[a-z][\w+#.-]{0,19}$/;
