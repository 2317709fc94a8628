export { freeName, namesIn } from '../../../model/names.ts'
