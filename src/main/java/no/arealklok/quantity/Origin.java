package no.arealklok.quantity;

import java.util.List;
import java.util.Optional;

/** Where a number came from: a cell, a norm, or a formula over other numbers. */
public sealed interface Origin {
    /**
     * Read from the register.
     *
     * @param conversion from the unit that the register uses; empty when the number is as it stood there
     */
    record Read(CellReference cell, Optional<Conversion> conversion) implements Origin {
        public Read(CellReference cell) {
            this(cell, Optional.empty());
        }

        /** Cell and conversion as a person would point at them: {@code Bygg!F12 (TNOK × 1000)}. */
        @Override
        public String toString() {
            return cell + conversion.map(factor -> " (" + factor + ")").orElse("");
        }
    }

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
