import type { Facts } from '../../facts/at.ts'
import type { QuestionId } from '../index.ts'

/**
 * What is written on the paper an answer speaks of, as it stands on it: the same in every language, so that readers
 * find it on their own document and clerks on the list.
 */
const ofAnswers: Readonly<Partial<Record<QuestionId, Readonly<Record<string, readonly string[]>>>>> = {
  paper: {
    permit: ['carte de séjour', 'carte de résident', 'VLS-TS'],
    receipt: [
      'récépissé',
      'attestation de prolongation',
      'attestation de décision favorable',
      'autorisation provisoire de séjour',
    ],
    'asylum-certificate': ['attestation de demande d’asile'],
    'online-deposit': ['attestation de dépôt en ligne'],
    'visa-or-visa-free': ['visa'],
  },
  endedPaper: {
    permit: ['titre de séjour', 'VLS-TS', 'récépissé'],
    'asylum-certificate': ['attestation de demande d’asile'],
    'short-visa': ['visa'],
  },
  removalFinal: { yes: ['OQTF'] },
  housing: {
    'own-lease': ['bail', 'quittance de loyer'],
    'hosted-free': ['hébergement gratuit'],
    hotel: ['facture d’hôtel'],
    shelter: ['CHRS'],
    'no-fixed-home': ['domiciliation'],
  },
  identity: {
    passport: ['passeport'],
    'identity-card': ['carte d’identité'],
    'birth-certificate': ['extrait d’acte de naissance'],
    'family-book': ['livret de famille'],
    'old-permit': ['titre de séjour'],
    'other-with-photo': ['carte consulaire', 'permis de conduire'],
  },
}

const ofPapers: Readonly<Record<string, readonly string[]>> = {
  passport: ['passeport'],
  'identity-card': ['carte d’identité'],
  'birth-certificate': ['extrait d’acte de naissance'],
  'family-book': ['livret de famille'],
  'old-permit': ['titre de séjour'],
  'other-with-photo': ['carte consulaire'],
  'passport-stamp': ['passeport'],
  'rent-or-bill': ['quittance de loyer', 'facture'],
  'tax-notice': ['avis d’impôt'],
  'host-proof-and-declaration': ['attestation d’hébergement'],
  'hotel-invoice': ['facture d’hôtel'],
  'shelter-certificate': ['attestation de CHRS'],
  'domiciliation-certificate': ['attestation de domiciliation'],
  'income-on-form': ['ressources'],
  photo: ['photo d’identité'],
  'dependant-identity': ['pièce d’identité'],
  'dependant-link': ['acte de naissance', 'acte de mariage'],
}

/** The French words to look for on the paper behind an answer. */
export function termsOfAnswer(question: QuestionId, option: string): readonly string[] {
  return ofAnswers[question]?.[option] ?? []
}

/** The French words to look for on a paper of the list. */
export function termsOfPaper(paper: string, facts: Facts): readonly string[] {
  if (paper === 'ame-form') return [String(facts['ame.form']?.values[0]?.value)]
  return ofPapers[paper] ?? []
}
