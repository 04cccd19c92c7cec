package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts an XML file that is known to be well formed into its pieces; put together again they are the file. */
final class XmlTokens {
    private final Reader in;
    private int ahead;

    XmlTokens(Reader in) throws IOException {
        this.in = in;
        this.ahead = in.read();
    }

    static List<XmlToken> of(String xml) {
        try {
            XmlTokens tokens = new XmlTokens(new StringReader(xml));
            List<XmlToken> all = new ArrayList<>();
            for (Optional<XmlToken> token = tokens.next(); token.isPresent(); token = tokens.next()) {
                all.add(token.get());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("a text can be read", e);
        }
    }

    /** @return empty at the end */
    Optional<XmlToken> next() throws IOException {
        if (ahead < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        if (ahead != '<') {
            while (ahead >= 0 && ahead != '<') {
                take(text);
            }
            return Optional.of(new XmlToken(XmlToken.Kind.OTHER, text.toString()));
        }
        take(text);
        return Optional.of(
                switch (ahead) {
                    case '!' -> other(text);
                    case '?' -> until(text, "?>");
                    default -> tag(text);
                });
    }

    private XmlToken other(StringBuilder text) throws IOException {
        take(text);
        return until(text, ahead == '-' ? "-->" : ahead == '[' ? "]]>" : Character.toString('>'));
    }

    private XmlToken until(StringBuilder text, String end) throws IOException {
        while (ahead >= 0 && text.indexOf(end, Math.max(0, text.length() - end.length())) < 0) {
            take(text);
        }
        return new XmlToken(XmlToken.Kind.OTHER, text.toString());
    }

    private XmlToken tag(StringBuilder text) throws IOException {
        int quote = 0;
        while (ahead >= 0 && (ahead != '>' || quote != 0)) {
            if (quote != 0) {
                quote = ahead == quote ? 0 : quote;
            } else if (ahead == '"' || ahead == '\'') {
                quote = ahead;
            }
            take(text);
        }
        take(text);
        if (text.charAt(1) == '/') {
            return new XmlToken(XmlToken.Kind.END, text.toString());
        }
        boolean empty = text.charAt(text.length() - 2) == '/';
        return new XmlToken(empty ? XmlToken.Kind.EMPTY : XmlToken.Kind.START, text.toString());
    }

    private void take(StringBuilder text) throws IOException {
        text.append((char) ahead);
        ahead = in.read();
    }
}
