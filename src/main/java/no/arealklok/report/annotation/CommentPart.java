package no.arealklok.report.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;

/** The comments of one sheet, with ours behind what the owner wrote, in place of those of an earlier check. */
final class CommentPart {
    private final String given;
    private final Map<CellAddress, String> earlier = new HashMap<>();
    private final Set<CellAddress> dropped = new HashSet<>();

    /** @param xml the sheet's comments as they stand */
    CommentPart(String xml) {
        this.given = withoutOurs(xml);
    }

    static CommentPart none(String namespace) {
        return new CommentPart("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
                + namespace + "\"><authors/><commentList/></comments>");
    }

    /** What an earlier check said, by cell. */
    Map<CellAddress, String> earlier() {
        return earlier;
    }

    /** The cells whose comments said nothing else, and are gone. */
    Set<CellAddress> dropped() {
        return dropped;
    }

    private String withoutOurs(String xml) {
        StringBuilder rest = new StringBuilder();
        List<XmlToken> comment = new ArrayList<>();
        for (XmlToken token : XmlTokens.of(xml)) {
            if (!comment.isEmpty()
                    || token.kind() == XmlToken.Kind.START && token.name().equals("comment")) {
                comment.add(token);
            } else {
                rest.append(token.text());
            }
            if (token.kind() == XmlToken.Kind.END && token.name().equals("comment")) {
                rest.append(ownersOf(comment));
                comment.clear();
            }
        }
        return rest.toString();
    }

    private String ownersOf(List<XmlToken> comment) {
        List<String> pieces = new ArrayList<>();
        String parent = "";
        for (XmlToken token : comment) {
            boolean text = token.kind() == XmlToken.Kind.OTHER && parent.equals("t");
            pieces.add(text ? XmlToken.unescaped(token.text()) : "");
            parent = token.kind() == XmlToken.Kind.START ? token.name() : "";
        }
        String ours = EarlierWords.in(String.join("", pieces));
        CellAddress cell = new CellAddress(comment.get(0).attribute("ref").orElse("A1"));
        if (ours.isEmpty()) {
            return comment.stream().map(XmlToken::text).collect(Collectors.joining());
        }
        earlier.put(cell, ours);
        List<String> left = EarlierWords.without(pieces);
        if (String.join("", left).isBlank()) {
            dropped.add(cell);
            return "";
        }
        return withoutEmptyRuns(comment, pieces, left);
    }

    private static String withoutEmptyRuns(List<XmlToken> comment, List<String> pieces, List<String> left) {
        StringBuilder xml = new StringBuilder();
        int run = 0;
        boolean emptied = false;
        for (int i = 0; i < comment.size(); i++) {
            XmlToken token = comment.get(i);
            boolean isRun = token.name().equals("r");
            if (isRun && token.kind() == XmlToken.Kind.START) {
                run = xml.length();
                emptied = false;
            }
            emptied |= !pieces.get(i).isEmpty() && left.get(i).isEmpty();
            xml.append(pieces.get(i).equals(left.get(i)) ? token.text() : XmlText.attribute(left.get(i)));
            if (isRun && token.kind() == XmlToken.Kind.END && emptied) {
                xml.setLength(run);
            }
        }
        return xml.toString();
    }

    /** The cells that have something to say and no comment yet. */
    List<CellAddress> fresh(SheetRemarks remarks) {
        Set<CellAddress> commented = new HashSet<>();
        XmlText.elements(given, "comment")
                .forEach(comment ->
                        comment.attribute("ref").map(CellAddress::new).ifPresent(commented::add));
        return remarks.byCell().keySet().stream()
                .filter(cell -> !commented.contains(cell))
                .toList();
    }

    String with(SheetRemarks remarks) {
        List<String> authors = XmlText.contents(given, "author");
        boolean known = authors.contains(AnnotatedWorkbookWriter.AUTHOR);
        int author = known ? authors.indexOf(AnnotatedWorkbookWriter.AUTHOR) : authors.size();
        List<CellAddress> fresh = fresh(remarks);
        String signed = fresh.isEmpty() || known
                ? extended(remarks)
                : XmlText.append(extended(remarks), "authors", CommentPart::author);
        return XmlText.append(
                signed,
                "commentList",
                prefix -> fresh.stream()
                        .map(cell -> comment(cell, author, remarks.comment(cell), prefix))
                        .collect(Collectors.joining()));
    }

    private static String author(String prefix) {
        return "<" + prefix + "author>" + AnnotatedWorkbookWriter.AUTHOR + "</" + prefix + "author>";
    }

    private static String comment(CellAddress cell, int author, String text, String prefix) {
        return "<" + prefix + "comment ref=\"" + cell + "\" authorId=\"" + author + "\"><" + prefix + "text>"
                + run(text, prefix) + "</" + prefix + "text></" + prefix + "comment>";
    }

    /** The comments that are there, each with what we have to say at its end. */
    private String extended(SheetRemarks remarks) {
        StringBuilder xml = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Optional<CellAddress> cell = Optional.empty();
        for (XmlToken token : XmlTokens.of(given)) {
            if (token.kind() == XmlToken.Kind.END) {
                open.pop();
            }
            if (token.opens() && token.name().equals("comment")) {
                cell = token.attribute("ref").map(CellAddress::new).filter(remarks.byCell()::containsKey);
            }
            String parent = open.isEmpty() ? "" : open.peek();
            xml.append(
                    cell.map(at -> extended(token, parent, remarks.comment(at))).orElse(token.text()));
            if (token.kind() == XmlToken.Kind.START) {
                open.push(token.name());
            }
        }
        return xml.toString();
    }

    /** Plain text becomes a run of its own: one comment holds either the one or the other. */
    private static String extended(XmlToken token, String parent, String comment) {
        boolean plain = token.name().equals("t") && parent.equals("text");
        String run = token.prefix() + "r>";
        String addition = run("\n\n" + comment, token.prefix());
        return switch (token.name() + " " + token.kind()) {
            case "t START" -> plain ? "<" + run + token.text() : token.text();
            case "t END" -> plain ? token.text() + "</" + run : token.text();
            case "t EMPTY" -> plain ? "" : token.text();
            case "text END" -> addition + token.text();
            case "text EMPTY" -> token.opened().text() + addition + token.closing();
            default -> token.text();
        };
    }

    private static String run(String text, String prefix) {
        return "<~r><~rPr><~sz val=\"9\"/><~rFont val=\"Tahoma\"/><~family val=\"2\"/></~rPr><~t xml:space=\"preserve\">"
                        .replace("~", prefix)
                + XmlText.content(text)
                + "</~t></~r>".replace("~", prefix);
    }
}
