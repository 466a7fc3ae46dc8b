import type { APIRoute, GetStaticPaths } from 'astro'
import { languages, languageOf } from '../../i18n/languages.ts'
import { checkLocale } from '../../i18n/load.ts'
import { partScript, questionPart, wordPart } from '../../layouts/check-data.ts'
import { allStrings, startPage } from '../../layouts/page.ts'

/** The words and facts of the check as scripts, which run from a folder where data would not load. */
export const getStaticPaths = (() =>
  languages.flatMap((page) => {
    const wording = languageOf(checkLocale(allStrings, page.locale))
    const { today } = startPage(page.locale)
    const questions = {
      name: `questions-${page.locale}`,
      script: partScript('questions', questionPart(page, wording, today)),
    }
    const words = { name: `words-${wording.locale}`, script: partScript('words', wordPart(wording)) }
    // Where the check speaks French, the French words serve.
    return (page === wording ? [questions, words] : [questions]).map(({ name, script }) => ({
      params: { name },
      props: { script },
    }))
  })) satisfies GetStaticPaths

export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'Content-Type': 'text/javascript' } })
