/**
 * What was read from the owner's files, before anything is computed: {@link no.arealklok.input.Municipality}, {@link
 * no.arealklok.input.Assumptions}, {@link no.arealklok.input.StatedDirective}, {@link no.arealklok.input.Mapping},
 * {@link no.arealklok.input.TableReading}, {@link no.arealklok.input.Kostra}.
 */
package no.arealklok.input;
