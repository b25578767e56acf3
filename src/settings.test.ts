import { expect, test } from 'vitest'
import { demoSettings } from './settings.ts'

test('A12 the header with the visitor’s address is believed only where it is named, and must be a name', () => {
  expect(demoSettings({}).addressHeader).toBeUndefined()
  expect(demoSettings({ SAMHOLD_ADDRESS_HEADER: '' }).addressHeader).toBeUndefined()
  expect(demoSettings({ SAMHOLD_ADDRESS_HEADER: 'X-Real-IP' }).addressHeader).toBe('X-Real-IP')
  expect(() => demoSettings({ SAMHOLD_ADDRESS_HEADER: 'X-Real-IP: 1' })).toThrow('SAMHOLD_ADDRESS_HEADER')
})
