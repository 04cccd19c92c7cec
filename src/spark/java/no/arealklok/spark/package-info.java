/** The batch on Apache Spark: built by the Maven profile {@code spark} alone. */
package no.arealklok.spark;
