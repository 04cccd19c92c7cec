/**
 * Who gets which place, room by room: {@link no.arealklok.allotment.question} what is asked, {@link
 * no.arealklok.allotment.option} made from the register, {@link no.arealklok.allotment.plan} an answer and its score,
 * {@link
 * no.arealklok.allotment.exact} the answer and its proof by an integer programme.
 */
package no.arealklok.allotment;
