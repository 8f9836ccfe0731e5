// The drawings of our own controls, as paths on a grid of 24; each by itself, so that a script carries what it draws.
export const close = 'M6 6l12 12M18 6L6 18';
export const letters = 'M3 18L8 6l5 12M4.8 14h6.4M15 18v-5.5M21 18v-8M21 14a3 3 0 1 0-6 0 3 3 0 0 0 6 0';
export const contents = 'M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h7';
export const more =
  'M6.5 12a1.25 1.25 0 1 1-2.5 0a1.25 1.25 0 1 1 2.5 0M13.25 12a1.25 1.25 0 1 1-2.5 0a1.25 1.25 0 1 1 2.5 0M20 12a1.25 1.25 0 1 1-2.5 0a1.25 1.25 0 1 1 2.5 0';
export const help = 'M3.5 7h17v10h-17zM7 10.2h.01M10.3 10.2h.01M13.7 10.2h.01M17 10.2h.01M8 13.8h8';
export const options =
  'M4 7h9M19 7h1M4 17h1M11 17h9M16 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
export const flag = 'M6 20.5v-16h12l-2.5 4 2.5 4H6';
export const print = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';
export const undo = 'M9 8H4V3M4.5 8A8.5 8.5 0 1 1 4 14';
export const putBack = 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 20h16';
export const takeOut = 'M12 15V4M7.5 8.5L12 4l4.5 4.5M4 20h16';
export const eye =
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z';
export const pin = 'M8.5 4h7M9.5 4v6L7 13v2h10v-2l-2.5-3V4M12 15v6';
export const leave = 'M13 5h6v6M19 5l-9 9M17 14v5H5V7h5';
export const chevron = 'M9 6l6 6-6 6';
export const missing = 'M4 6h16M4 10h16M4 14h5M4 18h9M14 14h.01M17 18h.01M20 14h.01';
export const play = 'M8 5.5l10.5 6.5L8 18.5z';
export const pause = 'M8.5 5.5v13M15.5 5.5v13';
export const forward = 'M6 5.5l8 6.5-8 6.5zM17.5 5.5v13';
export const rewind = 'M18 5.5L10 12l8 6.5zM6.5 5.5v13';
export const speaker = 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11';
export const copy = 'M9 9h10v11H9zM6 15H5V4h10v2';
export const done = 'M5 12.5l4.5 4.5L19 7';
export const save = 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19.5h14';
export const book = 'M12 6.5C10 5 7 4.5 4 4.5v13c3 0 6 .5 8 2 2-1.5 5-2 8-2v-13c-3 0-6 .5-8 2zM12 6.5v13';
export const gem = 'M12.5 3l5.5 6-2 8.5-6 3.5-4-8.5z M12.5 3L10 11l6 6.5M10 11l-4 1.5';
export const page = 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6';
export const plus = 'M12 5v14M5 12h14';
export const minus = 'M5 12h14';
export const back = 'M15 6l-6 6 6 6';
export const pointer = 'M7 4l11 9-5 .8 2.8 5.2-2.3 1.2-2.7-5.2L7 18.5z';
export const never = 'M12 3.8a8.2 8.2 0 1 0 0 16.4a8.2 8.2 0 0 0 0-16.4zM6.2 6.2l11.6 11.6';
export const bothWays = 'M9 7l-5 5 5 5M15 7l5 5-5 5';
export const up = 'M6 15l6-6 6 6';
export const down = 'M6 9l6 6 6-6';
export const removePart = 'M5 5h14v14H5zM9.5 9.5l5 5M14.5 9.5l-5 5';
