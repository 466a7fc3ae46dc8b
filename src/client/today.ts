/** The day on the device's calendar, `YYYY-MM-DD`. */
export function deviceDay(): string {
  const now = new Date()
  const two = (number: number) => `0${number}`.slice(-2)
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
