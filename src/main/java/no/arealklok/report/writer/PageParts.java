package no.arealklok.report.writer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every page holds whatever it says: its looks and its two scripts. */
record PageParts(String style, String charts, String page) {
    static PageParts read() {
        return new PageParts(
                FontFace.css("font/SourceSans3-Regular-latin.woff2", 400, "font/woff2")
                        + FontFace.css("font/SourceSans3-SemiBold-latin.woff2", 600, "font/woff2")
                        + BandSign.css()
                        + new Resource("page.css").text(),
                new Resource("charts.min.js").text(),
                new Resource("page.min.js").text());
    }

    /** No network at all, and no script but the two. */
    String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src " + hash(charts) + ' '
                + hash(page) + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
