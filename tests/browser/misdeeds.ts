/** What a page must not do at an answer, one thing each, and what is then said of it: to judge those who judge. */
export const misdeeds: readonly (readonly [does: string, misdeed: () => void, said: RegExp])[] = [
  ['asks for a picture', () => void Object.assign(new Image(), { src: '../planted.svg' }), /asks for|tries/],
  ['keeps something', () => localStorage.setItem('planted', ''), /local is 1/],
  ['opens a database', () => void indexedDB.open('planted'), /databases is 1|tries/],
  [
    'asks for a script',
    () => void document.head.append(Object.assign(document.createElement('script'), { src: 'planted.js' })),
    /asks for|tries/,
  ],
  ['fetches', () => void fetch('planted').catch(() => undefined), /connect-src|tries/],
  ['sends in the background', () => void navigator.sendBeacon('planted'), /connect-src|tries/],
  ['keeps something for the tab', () => sessionStorage.setItem('planted', ''), /session is 1/],
  ['names the tab', () => void Object.assign(window, { name: 'planted' }), /name is "planted"/],
  ['adds to the history', () => history.pushState(null, ''), /entries is/],
  ['changes the address', () => history.replaceState(null, '', '#planted'), /address is/],
  ['keeps something in the history', () => history.replaceState('planted', ''), /state is "planted"/],
  ['changes its title', () => void Object.assign(document, { title: 'planted' }), /title is "planted"/],
  ['marks itself', () => document.body.setAttribute('data-planted', ''), /hidden page/],
  [
    'breaks',
    () => {
      throw new Error('planted')
    },
    /planted/,
  ],
  ['complains', () => console.error('planted'), /planted/],
]

/** Code that spoils a page before its scripts run: every answer that is picked does the misdeed. */
export function plant(misdeed: () => void): string {
  return `document.addEventListener('change', ${misdeed})`
}
