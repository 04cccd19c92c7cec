/**
 * Files of a run in a user's folder: {@link no.arealklok.app.folder.FileSet} puts them there together, {@link
 * no.arealklok.app.folder.FolderLock} keeps others out meanwhile, {@link no.arealklok.app.folder.Settling} ends what
 * was begun. A line here may touch files, never what stands in them.
 */
package no.arealklok.app.folder;
