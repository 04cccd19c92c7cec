import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Builds the program with a Java of its own for the platform that this runs on: Image JAR REGISTER FOLDER. What no part
 * of the program uses of Java is left out, and so are the native libraries of other platforms; those of this one lie
 * beside the program. The register is checked once, so that the classes that this takes lie ready in an archive.
 */
public final class Image {
    /** What jdeps finds in the jar, with the character sets of old consoles. */
    private static final String MODULES = "java.base,java.compiler,java.desktop,java.security.jgss,java.sql,"
            + "java.xml.crypto,jdk.charsets,jdk.dynalink,jdk.management,jdk.unsupported";

    private static final String NATIVES = "ortools-";

    private final Path jar;
    private final Path register;
    private final Path folder;

    private Image(Path jar, Path register, Path folder) {
        this.jar = jar;
        this.register = register;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        new Image(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).build();
    }

    private void build() throws Exception {
        delete(folder);
        Path input = Files.createDirectories(folder.resolve("input"));
        split(input);
        Path runtime = folder.resolve("runtime");
        String[] slim = {"--strip-debug", "--no-header-files", "--no-man-pages"};
        tool("jlink", "--add-modules", MODULES, slim[0], slim[1], slim[2], "--output", runtime);
        // The archive of Java's own classes, which the program's lies upon.
        List<Object> dump = new ArrayList<>(List.of(java(runtime), "-Xshare:dump", "-XX:+UseSerialGC"));
        dump.addAll(nativeAccess());
        run(dump.toArray());
        Files.delete(java(runtime));
        List<Object> words = new ArrayList<>(List.of("--type", "app-image", "--name", "arealklok", "--dest", folder));
        words.addAll(List.of("--input", input, "--main-jar", "arealklok.jar"));
        words.addAll(List.of("--main-class", "no.arealklok.app.Arealklok", "--runtime-image", runtime));
        words.addAll(List.of("--app-version", "1.0"));
        for (String option : options()) {
            words.addAll(List.of("--java-options", option));
        }
        tool("jpackage", words.toArray());
        archive();
        delete(input);
        delete(runtime);
        // What each system's own tar knows how to write, and its users how to open.
        run("tar", "-C", folder, isWindows() ? "-acf" : "-cJf", folder + (isWindows() ? ".zip" : ".tar.xz"), content());
    }

    private static String content() {
        return isMac() ? "arealklok.app" : "arealklok";
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "-XX:MaxRAMPercentage=60",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=$APPDIR/arealklok.jsa",
                // An archive that a system does not let it use is no fault to tell of.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.library.path=$APPDIR/native"));
        options.addAll(nativeAccess());
        return options;
    }

    /** Without which later ones warn of the exact engine and of its messages; the archives must agree on it. */
    private static List<String> nativeAccess() {
        int java = Runtime.version().feature();
        List<String> options = new ArrayList<>();
        if (java >= 22) {
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        if (java >= 23) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }

    /** The jar without native libraries, and those of this platform beside it. */
    private void split(Path input) throws IOException {
        String ours = NATIVES + platform() + "/";
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(input.resolve("arealklok.jar")));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (entry.getName().startsWith(ours) && !entry.isDirectory()) {
                    Path library = input.resolve("native").resolve(entry.getName().substring(ours.length()));
                    Files.createDirectories(library.getParent());
                    Files.copy(from.getInputStream(entry), library);
                } else if (!entry.getName().startsWith(NATIVES)) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    // As it is: the whole is packed once, and better, and nothing is unpacked when it is run.
                    copy.setMethod(ZipEntry.STORED);
                    copy.setSize(entry.getSize());
                    copy.setCrc(entry.getCrc());
                    to.putNextEntry(copy);
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
    }

    /** As the library calls it. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").equals("amd64") ? "x86-64" : System.getProperty("os.arch");
        return (system.startsWith("win") ? "win32" : system.startsWith("mac") ? "darwin" : "linux") + "-"
                + processor.replace("x86_64", "x86-64");
    }

    /** Of the classes that a check takes, by the launcher itself. */
    private void archive() throws Exception {
        Path app = find("arealklok.cfg").getParent();
        Path launcher = find(isWindows() ? "arealklok.exe" : "arealklok");
        Path settings = app.resolve("arealklok.cfg");
        String as = Files.readString(settings);
        // While it is made it cannot be used.
        Files.writeString(settings, as.replace("-XX:SharedArchiveFile=", "-XX:ArchiveClassesAtExit="));
        run(launcher, "check", register, "-o", folder.resolve("checked"), "--no-ask");
        Files.writeString(settings, as);
        delete(folder.resolve("checked"));
    }

    private Path find(String name) throws IOException {
        try (var files = Files.walk(folder.resolve(content()))) {
            return files.filter(file -> file.getFileName().toString().equals(name) && Files.isRegularFile(file))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean isWindows() {
        return platform().startsWith("win");
    }

    private static boolean isMac() {
        return platform().startsWith("darwin");
    }

    private static Path java(Path runtime) {
        return runtime.resolve("bin").resolve(isWindows() ? "java.exe" : "java");
    }

    private static void tool(String name, Object... words) {
        String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int code = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    private static void run(Object... words) throws Exception {
        List<String> command = Arrays.stream(words).map(Object::toString).toList();
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // Quick rather than best, which takes several times as long.
        builder.environment().put("XZ_OPT", "-2");
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path within, IOException failure) throws IOException {
                Files.delete(within);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
