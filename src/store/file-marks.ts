// What both who open a file of ours give it when it is new.

/** Marks the file as ours: "cast" in ASCII. */
export const applicationId = 0x63617374;

/** Of these two texts of an episode fit on a page, where most of one of the usual 4096 would stay empty. */
export const pageBytes = 8192;
