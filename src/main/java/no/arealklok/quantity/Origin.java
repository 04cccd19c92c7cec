package no.arealklok.quantity;

import java.util.List;

/** Where a number came from: a cell, a norm, or a formula over other numbers. */
public sealed interface Origin {
    /** Read from the register, as it stood there. */
    record Read(CellReference cell) implements Origin {}

    /** Taken from the norm with this key. */
    record Assumed(String normKey) implements Origin {}

    /**
     * Computed.
     *
     * @param formula key of the formula's text: the message {@code formula.<key>}
     * @param operands in the order in which the formula names them
     */
    record Computed(String formula, List<Traceable> operands) implements Origin {
        public Computed {
            operands = List.copyOf(operands);
        }
    }
}
