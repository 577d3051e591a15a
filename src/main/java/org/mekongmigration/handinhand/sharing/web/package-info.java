/** What opens at the address of a link: the page, the question for its passcode, or nothing; and how often one may guess. */
@NullMarked
package org.mekongmigration.handinhand.sharing.web;

import org.jspecify.annotations.NullMarked;
