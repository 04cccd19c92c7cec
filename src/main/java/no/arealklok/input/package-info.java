/** What was read from the owner's files, before anything is computed: {@link no.arealklok.input.Municipality}, {@link no.arealklok.input.Assumptions}. */
package no.arealklok.input;
