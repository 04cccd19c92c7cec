/**
 * Norms, service types, assumptions and directives from JSON: {@link no.arealklok.input.json.NormReader},
 * {@link no.arealklok.input.json.ExperienceReader}, {@link no.arealklok.input.json.ServiceTypeReader},
 * {@link no.arealklok.input.json.AssumptionReader}, {@link no.arealklok.input.json.StatedDirectiveReader},
 * {@link no.arealklok.input.json.MappingReader}, {@link no.arealklok.input.json.MappingWriter}; {@link
 * no.arealklok.input.json.KeyFigureWords} are those of published tables.
 */
package no.arealklok.input.json;
