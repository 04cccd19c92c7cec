/**
 * The allotment question as an integer programme, component by component: its answer and its proof. All of OR-Tools is
 * here; a
 * line here may touch questions and decisions.
 */
package no.arealklok.allotment.exact;
