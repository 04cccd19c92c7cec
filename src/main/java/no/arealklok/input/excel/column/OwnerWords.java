package no.arealklok.input.excel.column;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;

/**
 * What registers call those who run a unit and those who own its building. Each word of one may stand in the column of
 * the other; a word that is none of these is of somebody who is not known.
 */
public final class OwnerWords {
    static final Words<Operator> OPERATOR = Words.of(FindingCode.NOT_MUNICIPAL_OR_PRIVATE, Operator.class);
    static final Words<Ownership> OWNERSHIP = Words.of(FindingCode.NOT_OWN_OR_LEASED, Ownership.class);

    private OwnerWords() {}

    /** Who runs a unit of which the word is said, in whatever column it stands. */
    public static Optional<Operator> findOperator(String word) {
        return OPERATOR.find(word);
    }
}
