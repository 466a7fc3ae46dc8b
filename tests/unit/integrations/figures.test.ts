import { describe, expect, it } from 'vitest'
import { typedFigures } from '../../../src/integrations/figures.ts'

describe('Figures typed by hand', () => {
  it.each([
    ['La limite est 10 421 € par an.', '10 421 €'],
    ['La limite est 10\u202F421\u00A0€ par an.', '10\u202F421\u00A0€'],
    ['It is €10,421 a year.', '€10,421'],
    ['Vous avez 18 ans.', '18 ans'],
    ['Attendez 3 mois.', '3 mois'],
    ['Wait 3 months.', '3 months'],
    ['within 15 days', '15 days'],
    ['une photo de 3,5 cm', '3,5 cm'],
    ['remboursé à 15 %', '15 %'],
    ['Appelez le 36 46.', '36 46'],
    ['Appelez le 01 23 45 67 89.', '01 23 45 67 89'],
    ['le formulaire cerfa n° 11573', 'cerfa n° 11573'],
    ['le formulaire S3720', 'S3720'],
  ])('are found: %s', (line, figure) => {
    expect(typedFigures(line)).toContain(figure)
  })

  it.each([
    'Moins de <Fact name="ame.adult-age" as="number" /> ans',
    'Loin de <Fact name="ame.ceiling.metropole.2" /> €',
    '[le texte](https://example.fr/15-jours/3%20mois)',
    'attendez {count} mois',
    '1. Préparez vos papiers',
    'trois mois de suite',
    'la carte C2S et la PUMa',
    'le 1er mois',
    'Depuis 2026, la loi change.',
  ])('are not seen where there are none: %s', (line) => {
    expect(typedFigures(line)).toEqual([])
  })
})
