/// A number from 1 to 999 in Chinese, as articles of the law are counted.
func chineseNumber(_ number: Int) -> String {
  let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  guard (1...999).contains(number) else { return String(number) }
  let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
  var text = hundreds > 0 ? digits[hundreds] + "百" : ""
  if tens > 0 {
    text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十"
  } else if hundreds > 0, ones > 0 {
    text += "零"
  }
  return text + (ones > 0 ? digits[ones] : "")
}
