package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a package, from the start each time. */
interface PackageSource {
    InputStream open() throws IOException;
}
