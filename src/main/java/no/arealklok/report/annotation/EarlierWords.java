package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an earlier check said in a comment, so that the next one takes its place. */
final class EarlierWords {
    private static final Pattern OURS = Pattern.compile(
            "(?:\\R{1,2})?" + AnnotatedWorkbookWriter.AUTHOR + " – [^\\r\\n]+\\R(?s:.+?)\\R→ [^\\r\\n]*");

    private EarlierWords() {}

    /** Those that are the owner's. */
    static String without(String text) {
        return OURS.matcher(text).replaceAll("");
    }

    /** Those that are ours. */
    static String in(String text) {
        StringBuilder ours = new StringBuilder();
        OURS.matcher(text).results().forEach(found -> ours.append(found.group()));
        return ours.toString().strip();
    }

    /** The same of a text in pieces, each of which keeps what is the owner's. */
    static List<String> without(List<String> pieces) {
        List<String> left = new ArrayList<>();
        Matcher ours = OURS.matcher(String.join("", pieces));
        int begin = 0;
        for (String piece : pieces) {
            StringBuilder kept = new StringBuilder(piece);
            int end = begin + piece.length();
            int cut = 0;
            for (ours.reset(); ours.find(); ) {
                int from = Math.max(begin, ours.start());
                int to = Math.min(end, ours.end());
                if (from < to) {
                    kept.delete(from - begin - cut, to - begin - cut);
                    cut += to - from;
                }
            }
            left.add(kept.toString());
            begin = end;
        }
        return left;
    }
}
