package no.arealklok.app;

import java.nio.file.Path;

/** Where what is made of a register lies when nobody says where. */
final class RegisterName {
    private RegisterName() {}

    static Path folder(Path register) {
        String file = register.getFileName().toString();
        int dot = file.lastIndexOf('.');
        return Path.of("reports", dot > 0 ? file.substring(0, dot) : file);
    }
}
