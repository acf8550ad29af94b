#ifndef GONGKAI_LIBZIP_SHIM_H
#define GONGKAI_LIBZIP_SHIM_H

#include <zip.h>

#endif
