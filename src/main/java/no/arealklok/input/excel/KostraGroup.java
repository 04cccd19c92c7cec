package no.arealklok.input.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The KOSTRA group (KOSTRA-gruppe) that a cell names: {@code EKG13}, {@code KOSTRA-gruppe 13}, {@code 13}. */
final class KostraGroup {
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:EKG|kostra\\W*gr(?:uppe|oup)\\W*)0*(\\d{1,2})(?!\\d).*");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,2})");

    private KostraGroup() {}

    static boolean isOne(String text) {
        return NAMED.matcher(text).matches();
    }

    /** Its number, else the words. */
    static String of(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named.group(1);
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number.group(1) : text;
    }
}
