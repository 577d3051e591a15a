/** The pages, feeds and listings of the library: plain HTML, XML and JSON, no session. */
@NullMarked
package org.mekongmigration.handinhand.library.web;

import org.jspecify.annotations.NullMarked;
