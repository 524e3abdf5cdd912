/** For the sections of a dossier: counts its rows, writes them in batches, and tells a row that was changed from one that is only said again. */
@NullMarked
package io.answerable.roles.dossier;

import org.jspecify.annotations.NullMarked;
