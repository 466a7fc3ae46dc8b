import { type IconName, icons } from '../../pictures/icons.ts'

interface Props {
  name: IconName
  size?: number
}

/** A line drawing of `pictures/`; the words beside it carry the meaning. */
export function Drawing({ name, size = 20 }: Props) {
  const mirrors = name === 'next' || name === 'previous' || name === 'other'
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" class={mirrors ? 'mirror' : undefined}>
      <path d={icons[name]} />
    </svg>
  )
}
