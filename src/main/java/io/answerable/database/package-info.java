/**
 * Where the data lives: a real PostgreSQL that is unpacked and started beside the application, unless a database is
 * configured; and what a database must fulfil to be used at all.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = "kernel")
@NullMarked
package io.answerable.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
