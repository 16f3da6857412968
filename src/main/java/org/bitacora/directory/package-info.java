/// The directory: people, documents, affiliations, consent, institutions, projects, and which records are one. Its
/// services are the face that other features use; each call reads or writes on the workspace's own threads, so none may
/// be made from inside `ws.read` or `ws.write` (use the variants that take the transaction).
package org.bitacora.directory;
