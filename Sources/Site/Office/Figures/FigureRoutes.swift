import Desks
import Hummingbird

/// Tables III and IV for any organs and period, every figure opening its cases.
enum FigureRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/figures", .cases(.read), FigureScreen.show),
    .get("/office/figures/tables.xlsx", .cases(.export), FigureScreen.workbook),
    .get("/office/figures/cell", .cases(.read), FigureListScreen.show),
  ]
}
