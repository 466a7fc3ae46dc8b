declare namespace App {
  interface Locals {
    /** What every component of a page needs to know; set by the page before anything is rendered. */
    page: import('./layouts/page.ts').Page
  }
}
