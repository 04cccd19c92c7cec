package no.arealklok.input.excel.column;

import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.language.Vocabulary;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;

/**
 * What registers call those who run a unit and those who own its building. Each word of one may stand in the column of
 * the other; a word that is none of these is of somebody who is not known.
 */
public final class OwnerWords {
    /** {@code Lia kommune}. */
    private static final Pattern MUNICIPALITY = ending("read.name.municipality");
    /** {@code Furu Barnehage AS}. */
    private static final Pattern COMPANY = ending("read.name.company");

    static final Words<Operator> OPERATOR = Words.of(FindingCode.NOT_MUNICIPAL_OR_PRIVATE, Operator.class)
            .named(Operator.MUNICIPAL, MUNICIPALITY)
            .named(Operator.PRIVATE, COMPANY);
    static final Words<Ownership> OWNERSHIP = Words.of(FindingCode.NOT_OWN_OR_LEASED, Ownership.class)
            .named(Ownership.OWNED, MUNICIPALITY)
            .named(Ownership.PRIVATE, COMPANY);

    private OwnerWords() {}

    private static Pattern ending(String key) {
        return Pattern.compile("(?iu)\\S.*\\s" + Vocabulary.pattern(key));
    }

    /** Whether it names an organisation by what it is. */
    public static boolean isName(String text) {
        return MUNICIPALITY.matcher(text).matches() || COMPANY.matcher(text).matches();
    }

    /** Who runs a unit of which the word is said, in whatever column it stands. */
    public static Optional<Operator> findOperator(String word) {
        return OPERATOR.find(word);
    }
}
