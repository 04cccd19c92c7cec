/**
 * The consolidation, room by room: {@link no.arealklok.consolidation.question} what is asked, {@link
 * no.arealklok.consolidation.option} made from the register, {@link no.arealklok.consolidation.plan} an answer and
 * its score, {@link no.arealklok.consolidation.search} the ports that engines plug into, {@link
 * no.arealklok.consolidation.answer} what a plan means to people.
 */
package no.arealklok.consolidation;
