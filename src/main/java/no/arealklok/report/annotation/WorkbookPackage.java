package no.arealklok.report.annotation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.arealklok.workbook.ZipWriter;

/** The parts of a workbook's package: those that change as text, all others only copied. */
final class WorkbookPackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final PackageSource source;
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, byte[]> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    WorkbookPackage(PackageSource source) throws IOException {
        this.source = source;
        load(name -> name.equals(CONTENT_TYPES) || name.endsWith(".rels"));
    }

    /** Reads the parts that are going to be changed. */
    void load(Predicate<String> wanted) throws IOException {
        try (ZipInputStream in = new ZipInputStream(source.open())) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                if (wanted.test(entry.getName())) {
                    given.put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    boolean has(String part) {
        return names.contains(part);
    }

    String text(String part) {
        String text = changed.get(part);
        return text == null ? PartText.of(given.get(part)) : text;
    }

    void change(String part, String text) {
        changed.put(part, text);
        names.add(part);
    }

    /** Claims the part's name and its place behind the others: its content is not known yet. */
    void postpone(String part) {
        change(part, has(part) ? text(part) : "");
    }

    /** @param owner the part that points; empty for the package */
    List<Relationship> relationships(String owner) {
        String part = Relationship.part(owner);
        return has(part)
                ? XmlText.elements(text(part), "Relationship").stream()
                        .map(token -> Relationship.of(token, owner))
                        .toList()
                : List.of();
    }

    /** @return the id by which the owner can name the part from now on */
    String relate(String owner, String type, String part) {
        Set<String> ids = new HashSet<>();
        relationships(owner).forEach(relationship -> ids.add(relationship.id()));
        int number = 1;
        while (ids.contains("rIdA" + number)) {
            number++;
        }
        String id = "rIdA" + number;
        String file = Relationship.part(owner);
        if (!has(file)) {
            change(
                    file,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
        }
        change(
                file,
                XmlText.append(
                        text(file),
                        "Relationships",
                        prefix -> "<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/"
                                + part + "\"/>"));
        return id;
    }

    void declare(String part, String contentType) {
        change(
                CONTENT_TYPES,
                XmlText.append(
                        text(CONTENT_TYPES),
                        "Types",
                        prefix -> "<" + prefix + "Override PartName=\"/" + part + "\" ContentType=\"" + contentType
                                + "\"/>"));
    }

    /** A name that no part has. */
    String fresh(String start, String end) {
        int number = 1;
        while (has(start + number + end)) {
            number++;
        }
        return start + number + end;
    }

    /**
     * Writes all parts in their order, those that changed last.
     *
     * @param marked what is done to the parts that are too large to be held
     * @param last is called before the changed parts are written
     */
    void write(OutputStream out, Map<String, SheetMarker> marked, Runnable last) throws IOException {
        Set<String> written = new HashSet<>();
        try (ZipWriter zip = new ZipWriter(out);
                ZipInputStream in = new ZipInputStream(source.open())) {
            zip.put(CONTENT_TYPES, bytes(CONTENT_TYPES));
            written.add(CONTENT_TYPES);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!changed.containsKey(name) && written.add(name)) {
                    zip.begin(name);
                    SheetMarker marker = marked.get(name);
                    if (marker == null) {
                        in.transferTo(zip);
                    } else {
                        mark(marker, in, zip);
                    }
                }
            }
            last.run();
            for (String part : changed.keySet()) {
                if (written.add(part)) {
                    zip.put(part, bytes(part));
                }
            }
        }
    }

    private byte[] bytes(String part) {
        byte[] before = given.getOrDefault(part, new byte[0]);
        return text(part).getBytes(PartText.charset(before));
    }

    private static void mark(SheetMarker marker, InputStream part, OutputStream out) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part);
        in.mark(PartText.HEAD);
        Charset charset = PartText.charset(in.readNBytes(PartText.HEAD));
        in.reset();
        Writer writer = new OutputStreamWriter(out, charset);
        marker.copy(new InputStreamReader(in, charset), writer);
        writer.flush();
    }
}
