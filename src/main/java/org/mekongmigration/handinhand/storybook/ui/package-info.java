/** The shelf of books, a book to read, and the studio in which books are made. */
@NullMarked
package org.mekongmigration.handinhand.storybook.ui;

import org.jspecify.annotations.NullMarked;
