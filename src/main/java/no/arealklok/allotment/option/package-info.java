/**
 * Makes the question from the register: a line here may touch what was read, forecast and counted, and writes {@link
 * no.arealklok.allotment.question}; no plan is known yet.
 */
package no.arealklok.allotment.option;
