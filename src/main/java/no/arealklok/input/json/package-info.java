/**
 * Norms and service types from JSON: {@link no.arealklok.input.json.NormReader}, {@link
 * no.arealklok.input.json.ServiceTypeReader}, {@link no.arealklok.input.json.AssumptionReader}.
 */
package no.arealklok.input.json;
