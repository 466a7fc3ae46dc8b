import type { Facts } from '../../facts/at.ts'
import type { QuestionId } from '../index.ts'

/**
 * What is written on the paper an answer speaks of, as it stands on it: the same in every language, so that readers
 * find it on their own document and clerks on the list.
 */
const ofAnswers: Readonly<Partial<Record<QuestionId, Readonly<Record<string, readonly string[]>>>>> = {
  held: { prison: ['écrou'], custody: ['garde à vue'], detention: ['rétention administrative'] },
  purpose: { posted: ['A1'] },
  minor: {
    'parent-insured': ['attestation de droits'],
    'asylum-or-protection': ['attestation de demande d’asile'],
    'child-protection': ['ASE'],
  },
  british: { 'foreign-pension': ['S1'], 'before-2021': ['accord de retrait'] },
  cover: { 'assurance-maladie': ['carte Vitale', 'attestation de droits'], ame: ['carte AME'] },
  european: { 'foreign-pension': ['S1'], 'covered-at-home': ['CEAM'] },
  activity: {
    employee: ['contrat de travail', 'fiche de paie'],
    visitor: ['visiteur'],
    'volunteer-or-benefit': ['VIE', 'VIA'],
  },
  homeCover: { yes: ['CEAM'] },
  paper: {
    protection: ['réfugié', 'protection subsidiaire'],
    'temporary-protection': ['autorisation provisoire de séjour', 'protection temporaire'],
    'asylum-certificate': ['attestation de demande d’asile'],
    permit: ['carte de séjour', 'carte de résident', 'VLS-TS'],
    receipt: ['récépissé', 'attestation de prolongation', 'attestation de décision favorable', 'convocation'],
    'online-deposit': ['attestation de dépôt en ligne'],
    'short-visa': ['visa'],
  },
  receipt: {
    renewal: ['récépissé', 'attestation de prolongation d’instruction'],
    'favourable-decision': ['attestation de décision favorable'],
    'first-application': ['récépissé'],
    summons: ['convocation'],
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
  'birth-certificate-full': ['acte de naissance'],
  'residence-paper': ['titre de séjour'],
  'expired-permit-too': ['titre de séjour'],
  'asylum-certificate': ['attestation de demande d’asile'],
  'protection-decision': ['OFPRA', 'CNDA'],
  'temporary-protection-paper': ['autorisation provisoire de séjour'],
  'withdrawal-agreement-card': ['accord de retrait'],
  'ame-card': ['carte AME'],
  'work-contract': ['contrat de travail', 'fiche de paie'],
  'couple-proof': ['acte de mariage', 'PACS'],
  'insured-attestation': ['attestation de droits'],
  'stay-proof': ['bail', 'quittance de loyer', 'facture', 'attestation d’hébergement'],
  'address-proof': ['justificatif de domicile', 'attestation de domiciliation'],
  'bank-details': ['RIB', 'IBAN'],
  'tax-notice-c2s': ['avis d’impôt', 'ASDIR'],
  's1-form': ['S1'],
  'a1-form': ['A1'],
  'european-card': ['CEAM'],
  'ase-order': ['aide sociale à l’enfance (ASE)'],
  'dependant-identity': ['pièce d’identité'],
  'dependant-link': ['acte de naissance', 'acte de mariage'],
}

/** The French words to look for on the paper behind an answer. */
export function termsOfAnswer(question: QuestionId, option: string): readonly string[] {
  return ofAnswers[question]?.[option] ?? []
}

/** What is printed on each form. */
export const formFacts: Readonly<Record<string, string>> = {
  'ame-form': 'ame.form',
  'puma-form': 'puma.form-reference',
  'child-form': 'puma.child-form-reference',
  'c2s-form': 'c2s.form-reference',
}

/** The French words to look for on a paper of the list. */
export function termsOfPaper(paper: string, facts: Facts): readonly string[] {
  const form = formFacts[paper]
  return form ? [String(facts[form]?.values[0]?.value)] : (ofPapers[paper] ?? [])
}
