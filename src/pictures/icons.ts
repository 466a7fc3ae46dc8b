/** Icons as the path of an `<svg>`: on a 24 grid, stroke 2. */
export const icons = {
  close: 'M5 5l14 14M19 5L5 19',
  down: 'M6 9l6 6 6-6',
  next: 'M4 12h16M14 6l6 6-6 6',
  previous: 'M20 12H4M10 6l-6 6 6 6',
  print: 'M7 8V3h10v5M7 18H4V9h16v9h-3M7 14h10v7H7z',
  save: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  listen: 'M4 9v6h4l5 4V5L8 9zM17 8.5c1.7 2 1.7 5 0 7',
  know: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v6M12 7.2v.1',
  safe: 'M12 2.5l8 3v6c0 5-3.4 8.3-8 10-4.6-1.7-8-5-8-10v-6z',
  ask: 'M3 4h18v13H11l-5 4v-4H3zM8 9h8M8 12.5h5',
  yes: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM7 12.5l3.5 3.5L17 9',
  near: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM7 9.5c2-1.5 3 1.5 5 0s3-1 5 0M7 14.5c2-1.5 3 1.5 5 0s3-1 5 0',
  clock: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM12 6.5V12l3.5 2.5',
  bar: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM7.5 12h9',
  other: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM7 12h10M13 8l4 4-4 4',
  unknown:
    'M22.0 12.0A10 10 0 0 1 21.4 15.4M20.1 17.9A10 10 0 0 1 17.6 20.3M15.1 21.5A10 10 0 0 1 11.7 22.0M8.9 21.5A10 10 0 0 1 5.9 19.9M3.9 17.9A10 10 0 0 1 2.4 14.8M2.0 12.0A10 10 0 0 1 2.6 8.6M3.9 6.1A10 10 0 0 1 6.4 3.7M8.9 2.5A10 10 0 0 1 12.3 2.0M15.1 2.5A10 10 0 0 1 18.1 4.1M20.1 6.1A10 10 0 0 1 21.6 9.2M9.2 9.3a2.9 2.9 0 1 1 4 2.9c-.9.4-1.2.9-1.2 1.8M12 17v.1',
} as const

/** Pictures as the path of an `<svg>`: on a 40 grid, stroke 1.75. */
export const pictures = {
  identity:
    'M4 9h32v22H4zM21 16h10M21 20.5h10M21 25h6M15.5 17a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM7.5 26c.6-3.4 2.5-5 5-5s4.4 1.6 5 5',
  home: 'M5 20L20 7l15 13M9 17v16h22V17M17 33v-9h6v9',
  money: 'M34.5 20a14.5 14.5 0 1 1-29.0 0 14.5 14.5 0 0 1 29.0 0zM25.5 14.5a7.3 7.3 0 1 0 0 11M10.5 18h10M10.5 22h9',
  calendar: 'M5 8h30v27H5zM5 15h30M12 4v8M28 4v8M11 21.5h4M18 21.5h4M25 21.5h4M11 28.5h4M18 28.5h4',
  papers: 'M9 10h17v26H9zM14 10V5h17v26h-5M13.5 17h8M13.5 22h8M13.5 27h5',
  counter:
    'M14 9.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM34 9.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM3.5 25c.4-5.4 2.8-8 6.5-8s6.1 2.6 6.5 8M23.5 25c.4-5.4 2.8-8 6.5-8s6.1 2.6 6.5 8M2 29.5h36M6 29.5V37M34 29.5V37M17 22.5h6v7h-6z',
  letter: 'M4 9h32v23H4zM4 10l16 13 16-13',
  card: 'M4 9h32v22H4zM9 14h9v12H9zM27 15v10M22 20h10',
  doctor:
    'M8 5h4M22 5h-2M8 5v8.5a7 7 0 0 0 14 0V5M15 20.5V26a7.5 7.5 0 0 0 15 0v-4M33 18.8a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  photo: 'M11 4h18v32H11zM24 15.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM14 28.5c.5-4.6 2.8-6.5 6-6.5s5.5 1.9 6 6.5',
} as const

export type IconName = keyof typeof icons
export type PictureName = keyof typeof pictures

/** Our mark: a key whose ring holds a plus. On a 38 by 20 grid, never mirrored. */
export const mark = 'M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM10 6v8M6 10h8M18 10h17.5M28 10v8M35 10v6'
