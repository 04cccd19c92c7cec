package no.arealklok.report.annotation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how the letters of an XML part are stored. What is read and written this way is the same bytes again. */
final class PartText {
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
    /** As much of a part as shows it. */
    static final int HEAD = 200;

    private PartText() {}

    static Charset charset(byte[] part) {
        int first = part.length < 2 ? 0 : (part[0] & 0xFF) << 8 | part[1] & 0xFF;
        if (first == 0xFEFF || first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    static String of(byte[] part) {
        return new String(part, charset(part));
    }
}
