package no.arealklok.input.excel.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.OwnerWords;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.language.Languages;
import no.arealklok.language.Vocabulary;
import no.arealklok.register.Operator;

/** A column that is called as who runs units are, and ticked: «Privat» x, «Kommunal» ja or nei. */
final class OwnerMarks {
    /** «AS» and «Eid» are too short to be this. */
    private static final int SHORTEST = 6;

    private OwnerMarks() {}

    /** What the marks mean; empty where the heading is another, or something else stands below it. */
    static Optional<Map<String, String>> find(String heading, ColumnContent content) {
        String word = HeadingText.withoutParentheses(heading).strip();
        return OwnerWords.findOperator(word)
                .filter(operator -> operator != Operator.UNKNOWN && word.length() >= SHORTEST && content.areMarks())
                .map(OwnerMarks::meanings);
    }

    private static Map<String, String> meanings(Operator ticked) {
        Operator other = ticked == Operator.PRIVATE ? Operator.MUNICIPAL : Operator.PRIVATE;
        Map<String, String> meanings = new HashMap<>();
        Vocabulary.words("word.true").forEach(mark -> meanings.put(mark, word(ticked)));
        Vocabulary.words("word.false").forEach(mark -> meanings.put(mark, word(other)));
        return meanings;
    }

    private static String word(Operator operator) {
        return UnitColumns.OPERATOR.format().write(operator, Languages.BOKMÅL).toString();
    }
}
