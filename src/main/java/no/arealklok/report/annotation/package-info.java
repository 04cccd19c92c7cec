/**
 * The owner's own workbook back, with a mark and a comment at each finding: {@link
 * no.arealklok.report.annotation.AnnotatedWorkbookWriter}. An XLSX or XLSM is not read and written anew: its parts are
 * copied as they are, and what is new is put in between ({@link no.arealklok.report.annotation.PackageCopy}), so that
 * nothing else can change.
 */
package no.arealklok.report.annotation;
